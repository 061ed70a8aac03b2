import type { ControlFamily } from './control';
// PROVISIONAL
export const cfg: ControlFamily = {
 "id": "CFG",
 "title": "Configuration and vulnerabilities",
 "controls": [
  {
   "id": "CFG-01",
   "title": "Configuration changes are recorded (scope account)",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC8.1",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "CC3.4",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "CC4.1",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "CC2.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "CFG-02",
   "title": "Software is scanned for vulnerabilities",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC3.2",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "CC6.8",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "CFG-03",
   "title": "Software versions receive security patches",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC8.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "CFG-04",
   "title": "Findings are gathered in one place (scope account)",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.3",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC4.1",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "CC3.2",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

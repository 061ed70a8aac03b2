import type { ControlFamily } from './control';
// PROVISIONAL
export const chg: ControlFamily = {
 "id": "CHG",
 "title": "Change",
 "controls": [
  {
   "id": "CHG-01",
   "title": "Infrastructure is changed only through code that passes the gate",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC8.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "CHG-02",
   "title": "Deployed artefacts cannot be swapped",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.8",
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
   "id": "CHG-03",
   "title": "Deployments can be rolled back",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC8.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "A1.2",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "CHG-04",
   "title": "Production changes are approved in the pipeline",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC8.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC5.2",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "CHG-05",
   "title": "Rules of the network state why they exist",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC8.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.6",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

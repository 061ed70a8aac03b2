import type { ControlFamily } from './control';
// PROVISIONAL
export const sec: ControlFamily = {
 "id": "SEC",
 "title": "Secrets",
 "controls": [
  {
   "id": "SEC-01",
   "title": "Secrets rotate",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
     "strength": "primary",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "SEC-02",
   "title": "Credentials never stand in code or configuration",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
     "strength": "primary",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

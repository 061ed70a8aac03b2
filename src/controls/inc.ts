import type { ControlFamily } from './control';
// PROVISIONAL
export const inc: ControlFamily = {
 "id": "INC",
 "title": "Incidents",
 "controls": [
  {
   "id": "INC-01",
   "title": "Findings reach the people who respond (scope account)",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.4",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.3",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "CC4.2",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

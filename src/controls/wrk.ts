import type { ControlFamily } from './control';
// PROVISIONAL
export const wrk: ControlFamily = {
 "id": "WRK",
 "title": "Workload hardening",
 "controls": [
  {
   "id": "WRK-01",
   "title": "Workloads run without excess privilege",
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
     "id": "CC6.3",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

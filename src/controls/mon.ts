import type { ControlFamily } from './control';
// PROVISIONAL
export const mon: ControlFamily = {
 "id": "MON",
 "title": "Monitoring and detection",
 "controls": [
  {
   "id": "MON-01",
   "title": "Alarms notify people",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.4",
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
  },
  {
   "id": "MON-02",
   "title": "Threat detection runs in the account (scope account)",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.2",
     "strength": "primary",
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
   "id": "MON-03",
   "title": "Security-relevant events raise alarms (scope account)",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.3",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "MON-04",
   "title": "Workloads report metrics and traces",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC7.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "A1.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

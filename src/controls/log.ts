import type { ControlFamily } from './control';
// PROVISIONAL
export const log: ControlFamily = {
 "id": "LOG",
 "title": "Logging",
 "controls": [
  {
   "id": "LOG-01",
   "title": "Account activity is recorded",
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
     "id": "CC2.1",
     "strength": "supporting",
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
   "id": "LOG-02",
   "title": "Audit logs are protected against tampering",
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
     "id": "CC7.2",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "PI1.5",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "LOG-03",
   "title": "Requests to data stores and entry points are logged",
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
   "id": "LOG-04",
   "title": "Network traffic is logged",
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
   "id": "LOG-05",
   "title": "Workload and database logs are collected centrally",
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
   "id": "LOG-06",
   "title": "Logs are kept for the whole audit period",
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
  }
 ]
};

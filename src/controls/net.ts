import type { ControlFamily } from './control';
// PROVISIONAL
export const net: ControlFamily = {
 "id": "NET",
 "title": "Network boundary",
 "controls": [
  {
   "id": "NET-01",
   "title": "Administrative ports are closed to the internet",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "NET-02",
   "title": "Inbound traffic is limited to stated ports and sources",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "NET-03",
   "title": "Workloads run without public addresses",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "NET-04",
   "title": "Databases are not reachable from the internet",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "C1.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "NET-05",
   "title": "Default network rules grant nothing",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "NET-06",
   "title": "Outbound traffic is limited",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.7",
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
  },
  {
   "id": "NET-07",
   "title": "Public web entry points are filtered",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.6",
     "strength": "primary",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

import type { ControlFamily } from './control';
// PROVISIONAL
export const tls: ControlFamily = {
 "id": "TLS",
 "title": "Encryption in transit",
 "controls": [
  {
   "id": "TLS-01",
   "title": "Data stores and queues refuse unencrypted requests",
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
   "id": "TLS-02",
   "title": "Entry points accept only encrypted connections",
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
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "TLS-03",
   "title": "Entry points refuse outdated TLS versions",
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
     "id": "CC6.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "TLS-04",
   "title": "Traffic between internal components is encrypted",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.7",
     "strength": "primary",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

import type { ControlFamily } from './control';
// PROVISIONAL
export const enc: ControlFamily = {
 "id": "ENC",
 "title": "Encryption and keys",
 "controls": [
  {
   "id": "ENC-01",
   "title": "Data stores encrypt what they hold at rest",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
     "strength": "primary",
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
   "id": "ENC-02",
   "title": "Sensitive stores are encrypted with customer-managed keys",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
     "strength": "primary",
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
   "id": "ENC-03",
   "title": "Encryption keys rotate",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
     "strength": "primary",
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
   "id": "ENC-04",
   "title": "Key policies name who may use a key",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.3",
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
   "id": "ENC-05",
   "title": "Keys are guarded against accidental destruction",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.1",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "C1.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

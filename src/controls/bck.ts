import type { ControlFamily } from './control';
// PROVISIONAL
export const bck: ControlFamily = {
 "id": "BCK",
 "title": "Backup and recovery",
 "controls": [
  {
   "id": "BCK-01",
   "title": "Data stores are backed up",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.5",
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
   "id": "BCK-02",
   "title": "Overwritten or deleted data can be restored",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.5",
     "strength": "supporting",
     "rationale": "x"
    },
    {
     "id": "PI1.5",
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
   "id": "BCK-03",
   "title": "Backups cannot be destroyed or read by the wrong people",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.1",
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
   "id": "BCK-04",
   "title": "Restores are tested",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.3",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC7.5",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "BCK-05",
   "title": "Copies are held in another place",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "A1.2",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC9.1",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

import type { ControlFamily } from './control';
// PROVISIONAL
export const iam: ControlFamily = {
 "id": "IAM",
 "title": "Identity and access",
 "controls": [
  {
   "id": "IAM-01",
   "title": "Permissions follow least privilege",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.3",
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
   "id": "IAM-02",
   "title": "Permissions are given to roles and groups, never to single users",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.3",
     "strength": "primary",
     "rationale": "x"
    },
    {
     "id": "CC6.2",
     "strength": "supporting",
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
   "id": "IAM-03",
   "title": "People and machines use temporary credentials",
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
     "id": "CC6.2",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "IAM-04",
   "title": "Role trust names who may assume the role, and how",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.3",
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
   "id": "IAM-05",
   "title": "No principal can raise its own permissions",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.3",
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
   "id": "IAM-06",
   "title": "Access to stored objects is decided by policy, not by lists per object",
   "statement": "s",
   "kind": "preventive",
   "nature": "automated",
   "frequency": "per-change",
   "criteria": [
    {
     "id": "CC6.3",
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
   "id": "IAM-07",
   "title": "Database users authenticate with managed identities",
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
    }
   ],
   "testProcedure": "t"
  },
  {
   "id": "IAM-08",
   "title": "Instance credentials cannot be stolen through the metadata service",
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
     "id": "CC6.6",
     "strength": "supporting",
     "rationale": "x"
    }
   ],
   "testProcedure": "t"
  }
 ]
};

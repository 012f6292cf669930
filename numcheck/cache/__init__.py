"""Reports that are kept from one run to the next, so that unchanged documents are not checked twice."""

"""The return of the service at the end of the contract: what the facts of this kind are read from."""

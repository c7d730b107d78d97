"""Where the service is rendered, and who may move it: what the facts of this kind are read from."""

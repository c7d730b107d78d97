"""The rule packs shipped with contract_checker, imported as `contract_checker._rules`."""

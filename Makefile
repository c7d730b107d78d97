# Two commands on a fresh Debian machine with Python 3.11:
#   make demo   install, check the demonstration tender, say where the report lies
#   make test   install what the tests need, then run every check that guards the main branch

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
SUDO   := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
DEMO   := corpora/dossiers/tender-agglomeration
REPORT := out/tender-agglomeration.html

.PHONY: demo test lint types imports unit bench fuzz dossiers recall anchors clean

demo: $(VENV)/installed
	@mkdir -p out
	@$(BIN)/contract-checker check $(wildcard $(DEMO)/*.pdf $(DEMO)/*.docx) --format html --output $(REPORT); \
	status=$$?; [ $$status -le 1 ] || exit $$status
	@echo "Report: $(abspath $(REPORT)) (open it in a browser)"

test: $(VENV)/installed-dev system-packages lint types imports unit

lint: $(VENV)/installed-dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/installed-dev
	$(BIN)/mypy

# On the installed tree, because the mapped packages api/ and rules/ have their import names only there.
imports: $(VENV)/installed-dev
	rm -rf build # setuptools keeps files there that the tree no longer has
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-compile --target build/installed .
	cd build/installed && PYTHONPATH=. ../../$(BIN)/lint-imports --config ../../pyproject.toml

# One file of tests a process, on every processor: what a file builds is built once.
unit: $(VENV)/installed-dev
	$(BIN)/pytest -n auto --dist loadfile --cov --cov-report=term:skip-covered

bench: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet -c constraints.txt -e ".[bench]"
	$(BIN)/python -m tests.bench.run

# By hand, for a long time: make fuzz TARGET=pdf SECONDS=1200
TARGET  := pdf
SECONDS := 60
fuzz: $(VENV)/installed-dev
	$(BIN)/python -m pip install --quiet -c constraints.txt -e ".[fuzz]"
	$(BIN)/python tests/fuzz/run.py $(TARGET) $(SECONDS)

dossiers: $(VENV)/installed-dev
	$(BIN)/python corpora/dossiers/build.py

# After the development part of a labelled corpus has changed; about a minute and a half.
recall: $(VENV)/installed-dev
	$(BIN)/python corpora/recall/train.py

# After a pattern of the wording has changed; what the file holds, marks of a merge included, is not read.
anchors: $(VENV)/installed-dev
	: > contract_checker/extraction/language/anchors.txt
	$(BIN)/python tests/extraction/write_anchors.py

clean:
	rm -rf $(VENV) build dist out *.egg-info

$(VENV)/bin/python:
	@$(PYTHON) -c 'import ensurepip' 2>/dev/null || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq python3-venv; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/installed: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

$(VENV)/installed-dev: $(VENV)/bin/python pyproject.toml constraints.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@ $(VENV)/installed

.PHONY: system-packages
system-packages:
	@missing=$$(grep -v '^#' tests/system-packages.txt | xargs -n1 sh -c 'dpkg -s "$$0" >/dev/null 2>&1 || echo "$$0"'); \
	[ -z "$$missing" ] || { $(SUDO) apt-get update -qq && $(SUDO) apt-get install -y -qq --no-install-recommends $$missing; }

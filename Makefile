# Everything that a contributor runs. `make` lists it. Needs Python >= 3.11 and make; the rest is set up in .venv.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed

# What the installed package is built from: a change here means installing again (see hatch_build.py).
BUILT_FROM := pyproject.toml $(wildcard hatch_build.py numcheck/version.py numcheck/datasets/compile.py \
	numcheck/datasets/schema.py numcheck/datasets/publications.py numcheck/datasets/release.py numcheck/periods.py \
	numcheck/datasets/catalog.py numcheck/datasets/numberbuild.py numcheck/datasets/numberfile.py \
	numcheck/figures/figures.lark numcheck/figures/tables.py numcheck/datasets/cards/*.toml \
	numcheck/datasets/cards/vocabularies/*.toml numcheck/lexicon/*.toml numcheck/lexicon/parsed.py) $(shell find data -type f 2>/dev/null)
SNAPSHOT := numcheck/datasets/snapshot.sqlite

# How many processes run the tests: as many as there are cores, or a number.
WORKERS ?= auto
EXTRAS := data,docx,html,lsp,mcp,report,web,xlsx
LOWEST := .venv-lowest

# Where nothing that is compiled is kept, every start of Python compiles all anew.
unexport PYTHONDONTWRITEBYTECODE

DEMO := seeds/record-year.txt --published 2022-11-14

.DEFAULT_GOAL := help
.PHONY: help setup demo test variations lowest newest browser editor lint check bench evaluate fit seeds readme rules cli notebook data build wheel compiled clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

# The snapshot may have been removed by hand while the stamp stayed.
ifeq ($(wildcard $(SNAPSHOT)),)
.PHONY: $(STAMP)
endif

$(STAMP): $(BUILT_FROM)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "numcheck needs Python 3.11 or newer; say which one with: make PYTHON=/path/to/python" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

setup: $(STAMP) ## Make .venv and install numcheck in it, editable, with all that the other targets need

demo: $(STAMP) ## Check a sample article with the official figures that come with the package
	@$(BIN)/numcheck check $(DEMO) --fail-on never

test: $(STAMP) ## Run the tests, on every core
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

variations: $(STAMP) ## Run the tests in other folders, under load, as another user ...: make variations ONLY="short busy"
	$(BIN)/python -m tools.variations $(ONLY)

# Without isolation numcheck is built with the lowest versions, too. Of pandas and pyarrow those have no wheels for later
# Pythons than 3.12.
lowest: $(STAMP) ## Run each form and format with the lowest declared version of every package
	@if $(BIN)/python -c 'import sys; sys.exit(sys.version_info >= (3, 13))'; then $(MAKE) $(LOWEST)/tried; else \
		echo "Python 3.13 or newer: nothing is run with the lowest versions"; fi

.PHONY: $(LOWEST)/tried
$(LOWEST)/tried:
	$(BIN)/python -m venv --clear $(LOWEST)
	$(BIN)/python -m tools.lowest > $(LOWEST)/constraints.txt
	$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --constraint $(LOWEST)/constraints.txt hatchling lark
	$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --constraint $(LOWEST)/constraints.txt \
		--no-build-isolation '.[$(EXTRAS)]'
	$(LOWEST)/bin/python -P tools/smoke.py

newest: ## Run the tests with the newest Python from 3.13 on, where there is one
	@newest=$$($(PYTHON) tools/newest.py) || { echo "no Python 3.13 or newer here: nothing is run with one"; exit 0; }; \
		$(MAKE) test PYTHON="$$newest" VENV=.venv-newest

.browser/.installed:
	npm install --silent --no-audit --no-fund --prefix .browser axe-core@4 vnu-jar@26
	@touch $@

browser: $(STAMP) .browser/.installed ## Look at the HTML report and the served page in a real browser, with axe-core and the Nu HTML checker (needs npm)
	$(BIN)/python -m pytest tests/browser -rs

editor: ## Type-check, build and test the extension for VS Code (needs npm)
	npm ci --silent --no-audit --no-fund --ignore-scripts --prefix editors/vscode
	npm run --silent --prefix editors/vscode check

lint: $(STAMP) ## Look at the code without running it: ruff, formatting, mypy --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

check: lint test ## Lint and test; the tests hold that what is generated (seeds, readme, rules, cli, notebook) is current

bench: $(STAMP) ## Measure speed and memory beside peers, and write docs/performance.md; the compiled build, too: make bench COMPILED=PYTHON
	$(BIN)/python -m bench.run --write $(if $(COMPILED),--compiled "$(COMPILED)")
	$(BIN)/python -m tools.pages docs/scale.md

evaluate: $(STAMP) ## Score numcheck against the gold claims and list what went wrong
	$(BIN)/python -m tests.evaluation.evaluate

# What is fitted is read by what is built: the next target installs anew.
fit: $(STAMP) ## Fit the weights to the labelled passages, and count how sure each kind of finding is
	$(BIN)/python -m tests.evaluation.weights
	$(BIN)/python -m tests.evaluation.confidence

seeds: $(STAMP) ## Write the expected reports beside the sample articles again
	$(BIN)/python -m tools.seeds

readme: $(STAMP) ## Fill README's demo block with what the program prints
	$(BIN)/python -m tools.readme

rules: $(STAMP) ## Write docs/rules/ from the rules' own docstrings
	$(BIN)/python -m numcheck.findings.pages docs/rules

cli: $(STAMP) ## Write docs/cli.md from the commands' own help
	$(BIN)/python -m tools.cli

notebook: $(STAMP) ## Run docs/notebooks/desk.ipynb and keep what it shows
	$(BIN)/python -m tools.notebook

data: $(STAMP) ## Rebuild data/ from official files: make data FROM=DIR
	@test -n "$(FROM)" || { echo "Say where the official files are: make data FROM=DIR" >&2; exit 2; }
	$(BIN)/python -m numcheck.datasets.normalise "$(FROM)" data

build: $(STAMP) ## Build the source archive and the wheel into dist/
	$(BIN)/python -m build --outdir dist .

wheel: build ## The same as build

# Which modules are compiled is said in pyproject.toml, and how in hatch_build.py.
compiled: $(STAMP) ## Build a wheel with machine code into dist/, run the tests on it, and hold its reports against the plain ones
	rm -f dist/numcheck-*-cp*.whl
	NUMCHECK_COMPILE=1 $(BIN)/python -m build --wheel --outdir dist .
	$(BIN)/python -m tools.compiled dist/numcheck-*-cp*.whl --workers $(WORKERS)

clean: ## Remove .venv and all that is built or cached
	rm -rf $(VENV) $(LOWEST) .venv-newest .venv-compiled build dist editors/vscode/node_modules editors/vscode/out .mypy_cache .pytest_cache .ruff_cache .hypothesis .bench .browser $(SNAPSHOT) numcheck/datasets/numbers.index numcheck/figures/figures.tables numcheck/lexicon/parsed.pickle
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

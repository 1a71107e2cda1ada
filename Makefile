# Every target sets up what it needs in .venv; nothing has to be installed first but Python 3.11 or later.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PROVIDERS ?=

# The stamp's name changes with what is to be installed, and with it the environment is made anew.
STAMP := $(VENV)/stamp-$(shell cat requirements.lock pyproject.toml | cksum | tr -d ' ')

.DEFAULT_GOAL := help
.PHONY: help setup generate check test golden lint corpus bench lock

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

setup: $(STAMP) ## Make the virtual environment in .venv, or bring it up to date

$(STAMP): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is older than 3.11; name a later one: make PYTHON=python3.13" >&2; exit 2; }
	@echo "Setting up $(VENV)" >&2
	@$(PYTHON) -m venv --clear $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r requirements.lock
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

generate: setup ## Write the packages of specs/ to generated/ (PROVIDERS="a b": only those)
	@$(BIN)/typewright generate $(PROVIDERS)

check: setup ## Fail if generated/ is not what generate would write
	@$(BIN)/typewright check $(PROVIDERS)

test: setup ## Run the tests (ARGS="…": more options for pytest)
	@$(BIN)/python -m pytest -m "not corpus" -n auto $(ARGS)

golden: setup ## Rewrite what tests/cases and tests/agreements expect
	@$(BIN)/python -m pytest -q -m "not corpus" tests/test_cases.py tests/test_agreements.py tests/test_decode_suite.py --golden $(ARGS)

lint: setup ## Check formatting and types of the program and its tests
	@$(BIN)/black --check --quiet generator tests tools || { echo "run: $(BIN)/black generator tests tools" >&2; exit 1; }
	@$(BIN)/black --check --quiet --line-length 88 generator/runtime/*.py || { echo "run: $(BIN)/black --line-length 88 generator/runtime/*.py" >&2; exit 1; }
	@$(BIN)/mypy generator tests tools
	@$(BIN)/basedpyright --pythonpath $(BIN)/python

corpus: setup ## Run the tests over all real documents (found in TYPEWRIGHT_SHARED or ../shared)
	@$(BIN)/python -m pytest -m corpus -n auto $(ARGS)

bench: setup ## Measure speed against other tools, as ratios
	@$(BIN)/python -m tests.bench $(ARGS)

lock: setup ## Resolve pyproject.toml anew and rewrite requirements.lock
	@$(BIN)/python tools/lock.py

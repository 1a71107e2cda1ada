# Every target sets up what it needs in .venv; nothing has to be installed first but Python 3.11 or later.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PROVIDERS ?=

# The stamp's name changes with what is to be installed, and with it the environment is made anew.
STAMP := $(VENV)/stamp-$(shell cat requirements.lock pyproject.toml | cksum | tr -d ' ')

# Official SDKs that the clients are compared with, each in an environment of its own.
PEERS := $(patsubst tests/peers/%/requirements.txt,%,$(wildcard tests/peers/*/requirements.txt))
PEER_STAMPS := $(foreach peer,$(PEERS),$(VENV)/peers/$(peer)/stamp-$(shell cksum < tests/peers/$(peer)/requirements.txt | tr -d ' '))

.DEFAULT_GOAL := help
.PHONY: help setup peers generate check test golden lint corpus bench soak lock

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

peers: $(PEER_STAMPS) ## Make the environments of the official SDKs in .venv/peers, or bring them up to date

$(VENV)/peers/%: $(STAMP)
	@echo "Setting up $(@D)" >&2
	@$(PYTHON) -m venv --clear $(@D)
	@$(@D)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: -r tests/peers/$(notdir $(@D))/requirements.txt
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
	@$(BIN)/black --check --quiet --line-length 88 $$(find generator/runtime -name '*.py') || { echo "run: $(BIN)/black --line-length 88 \$$(find generator/runtime -name '*.py')" >&2; exit 1; }
	@$(BIN)/mypy generator tests tools
	@$(BIN)/basedpyright --pythonpath $(BIN)/python

corpus: setup peers ## Run the tests over all real documents (found in TYPEWRIGHT_SHARED or ../shared)
	@$(BIN)/python -m pytest -m corpus -n auto $(ARGS)

bench: setup peers ## Measure speed against other tools, as ratios
	@$(BIN)/python -m tests.bench $(ARGS)

soak: setup ## Show time limits in real time, and what is left of many calls
	@$(BIN)/python -m tests.soak

lock: setup ## Resolve all requirements anew, and rewrite requirements.lock and those of tests/peers
	@$(BIN)/python tools/lock.py

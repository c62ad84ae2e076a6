@echo later

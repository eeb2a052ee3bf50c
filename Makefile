.PHONY: verify test format run db contract measure

verify:
	mvn verify

test:
	mvn test

format:
	mvn spotless:apply

run:
	mvn spring-boot:run

db:
	docker compose up database

contract:
	.ci/contract

measure:
	mvn -q test-compile surefire:test -Dtest=BankMeasureTests

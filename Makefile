.PHONY: verify test format run db contract measure crash load many

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

# 64 learners, 20 kills of the service and 10 of PostgreSQL, twice; about a quarter of an hour
crash:
	mvn -q test-compile surefire:test -Dtest=CrashTrialTests -Dexamwright.crash=full

# 300 learners at once, then files of 12,000 and of a million answers, their analysis and a regrade; some minutes, best on an idle machine
load:
	mvn -q test-compile surefire:test -Dtest=LoadTrialTests -Dexamwright.load=full

# 10,000 questions of a made-up course of 20,000 events, told and as notes; some minutes on an idle machine
many:
	mvn -q test-compile surefire:test -Dtest='ManyQuestions*Tests' -Dexamwright.many=full

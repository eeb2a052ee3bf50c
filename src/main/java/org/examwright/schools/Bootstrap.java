package org.examwright.schools;

import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where an operator's key is set and no school exists, makes the first school and its
 * administrator, once, and prints that one's key to standard output, never to the log.
 */
@Component
class Bootstrap implements ApplicationRunner {
    /** Any number: only one instance at a time may ask whether a school is there. */
    private static final long LOCK = 0x6578776273L;

    private final OperatorKey operator;
    private final Schools schools;
    private final FirstMembers firstMembers;
    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final PrintStream out = System.out;

    Bootstrap(
            OperatorKey operator,
            Schools schools,
            FirstMembers firstMembers,
            JdbcClient database,
            TransactionTemplate transactions) {
        this.operator = operator;
        this.schools = schools;
        this.firstMembers = firstMembers;
        this.database = database;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (operator.isSet()) {
            transactions.executeWithoutResult(_ -> createFirst());
        }
    }

    private void createFirst() {
        database.sql("select pg_advisory_xact_lock(?)").param(LOCK).query(rows -> {});
        if (schools.none()) {
            var made = firstMembers.createSchool("First school", "Administrator");
            out.println("admin  " + made.key().secret().text());
        }
    }
}

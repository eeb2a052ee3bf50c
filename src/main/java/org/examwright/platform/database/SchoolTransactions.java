package org.examwright.platform.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.hibernate.Session;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database, at the start of each transaction, which school is in force. A transaction
 * that only reads is told to see one moment: what its statements read fits together, also while
 * others write. PostgreSQL never refuses such a transaction ("Transaction Isolation", Repeatable
 * Read), so nobody need try again.
 */
class SchoolTransactions extends JpaTransactionManager {
    private static final long serialVersionUID = 1L;

    private static final String IN_FORCE = "select set_config('app.school', ?, true)";

    /** The isolation must be set before the first statement, and both go in one message. */
    private static final String OF_ONE_MOMENT =
            "set transaction isolation level repeatable read; " + IN_FORCE;

    SchoolTransactions(EntityManagerFactory factory) {
        super(factory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            boolean onlyReads =
                    definition.isReadOnly()
                            && definition.getIsolationLevel()
                                    == TransactionDefinition.ISOLATION_DEFAULT;
            tell(CurrentSchool.get(), onlyReads ? OF_ONE_MOMENT : IN_FORCE);
        } catch (RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void tell(UUID school, String statement) {
        var holder =
                (EntityManagerHolder)
                        TransactionSynchronizationManager.getResource(obtainEntityManagerFactory());
        if (holder == null) {
            throw new IllegalStateException("No entity manager is bound to the transaction");
        }
        holder.getEntityManager()
                .unwrap(Session.class)
                .doWork(
                        connection -> {
                            try (var set = connection.prepareStatement(statement)) {
                                set.setString(
                                        1,
                                        school.equals(CurrentSchool.NONE) ? "" : school.toString());
                                set.execute();
                            }
                        });
    }
}

package org.examwright.platform.database;

import jakarta.persistence.EntityManagerFactory;
import java.util.UUID;
import org.examwright.platform.CurrentSchool;
import org.hibernate.Session;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the database, at the start of each transaction, which school is in force. */
class SchoolTransactions extends JpaTransactionManager {
    private static final long serialVersionUID = 1L;

    SchoolTransactions(EntityManagerFactory factory) {
        super(factory);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            tell(CurrentSchool.get());
        } catch (RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void tell(UUID school) {
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
                            try (var set =
                                    connection.prepareStatement(
                                            "select set_config('app.school', ?, true)")) {
                                set.setString(
                                        1,
                                        school.equals(CurrentSchool.NONE) ? "" : school.toString());
                                set.execute();
                            }
                        });
    }
}

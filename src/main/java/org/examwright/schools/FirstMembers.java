package org.examwright.schools;

import org.examwright.platform.CurrentSchool;
import org.examwright.platform.Reference;
import org.examwright.platform.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a school together with its first administrator and that one's key. */
@Component
public class FirstMembers {
    private final Schools schools;
    private final TransactionTemplate transactions;

    FirstMembers(Schools schools, PlatformTransactionManager manager) {
        this.schools = schools;
        this.transactions = new TransactionTemplate(manager);
        transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** What was made; the key's secret is in it and nowhere else. */
    public record Made(Reference school, Reference admin, ApiKeys.Issued key) {}

    public Made createSchool(String name, String adminName) {
        var id = SchoolId.next();
        // the new school is in force before the transaction begins, so that both commit together
        return CurrentSchool.in(
                id.id(),
                () ->
                        transactions.execute(
                                _ -> {
                                    var school = schools.create(id, name);
                                    var admin = schools.addMember(adminName);
                                    var key =
                                            schools.issue(
                                                    new MemberId(admin.id()), Role.ADMIN, null);
                                    return new Made(school, admin, key);
                                }));
    }
}

package org.examwright.questions.bank;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface BankQuestions extends Repository<BankQuestion, UUID> {
    /** Holds the question until the transaction ends, so that two editors take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<BankQuestion> findById(UUID id);

    BankQuestion saveAndFlush(BankQuestion question);

    void delete(BankQuestion question);

    void flush();
}

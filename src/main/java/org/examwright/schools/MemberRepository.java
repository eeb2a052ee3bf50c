package org.examwright.schools;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface MemberRepository extends Repository<Member, MemberId> {
    Member saveAndFlush(Member member);

    Optional<Member> findById(MemberId id);
}

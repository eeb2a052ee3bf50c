package org.examwright.schools;

import org.springframework.data.repository.Repository;

import java.util.Optional;

interface MemberRepository extends Repository<Member, MemberId> {
    Member saveAndFlush(Member member);

    Optional<Member> findById(MemberId id);
}

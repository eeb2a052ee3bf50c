package org.examwright.schools;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.examwright.platform.Etag;
import org.examwright.platform.IfMatch;
import org.examwright.platform.MergePatch;
import org.examwright.platform.Page;
import org.examwright.platform.PageRequest;
import org.examwright.platform.PlatformProblem;
import org.examwright.platform.Reference;
import org.examwright.platform.ShowsOnce;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller, the school, its members and their keys. */
@RestController
@RequestMapping("/v1")
class SchoolController {
    private final Schools schools;
    private final ApiKeys keys;

    SchoolController(Schools schools, ApiKeys keys) {
        this.schools = schools;
        this.keys = keys;
    }

    @GetMapping("/me")
    @Allow({Role.TEACHER, Role.LMS, Role.LEARNER})
    Me me(Caller caller) {
        var member = Optional.ofNullable(caller.member()).map(schools::member).orElse(null);
        return new Me(
                schools.current().school(),
                member,
                caller.role(),
                caller.learner(),
                caller.attempt());
    }

    @GetMapping("/school")
    @Allow({Role.TEACHER, Role.LMS})
    ResponseEntity<Reference> school() {
        return answer(schools.current());
    }

    @PatchMapping("/school")
    @Allow({})
    ResponseEntity<Reference> rename(@RequestBody MergePatch patch, IfMatch ifMatch) {
        var change =
                patch.apply(
                        new SchoolChange(schools.current().school().name()), SchoolChange.class);
        var name = change.name();
        if (name == null || name.isBlank() || name.length() > 200) {
            throw PlatformProblem.INVALID.at("/name", "A name has 1 to 200 characters");
        }
        return answer(schools.rename(name, ifMatch));
    }

    @GetMapping("/members")
    @Allow({})
    Page<Reference> members(PageRequest page) {
        return schools.members(page);
    }

    @PostMapping("/members")
    @Allow({})
    @ResponseStatus(HttpStatus.CREATED)
    Reference addMember(@RequestBody @Valid NewMember member) {
        return schools.addMember(member.name());
    }

    @GetMapping("/keys")
    @Allow({})
    Page<KeyView> keys(PageRequest page) {
        return keys.list(page);
    }

    @PostMapping("/keys")
    @Allow({})
    @ShowsOnce("key")
    @ResponseStatus(HttpStatus.CREATED)
    CreatedKey issue(@RequestBody @Valid NewKey key) {
        var holder = key.memberId();
        var learner = key.learner();
        if ((holder == null) == (learner == null)) {
            throw SchoolProblem.UNKNOWN_HOLDER.at("/memberId", "Name a member or a learner");
        }
        if (holder != null) {
            return CreatedKey.of(schools.issue(holder, key.role(), key.expiresAt()));
        }
        if (key.role() != Role.LEARNER || learner == null) {
            throw SchoolProblem.ROLE_MISFIT.at("/role", "A learner's key is LEARNER");
        }
        return CreatedKey.of(schools.issueToLearner(learner, key.expiresAt()));
    }

    @DeleteMapping("/keys/{id}")
    @Allow({})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable UUID id, Caller caller) {
        if (id.equals(caller.key())) {
            throw SchoolProblem.OWN_KEY.because("Use another administrator's key to revoke it");
        }
        keys.revoke(id);
    }

    private static ResponseEntity<Reference> answer(Schools.Versioned school) {
        return ResponseEntity.ok().eTag(Etag.of(school.version())).body(school.school());
    }

    record Me(
            Reference school,
            @Nullable Reference member,
            Role role,
            @Nullable UUID learner,
            @Nullable UUID attempt) {}

    @JsonIgnoreProperties("id")
    record SchoolChange(@Nullable String name) {}

    record NewMember(@NotBlank @Size(max = 200) String name) {}

    @JsonIgnoreProperties({"id", "createdAt"})
    record NewKey(
            @Nullable MemberId memberId,
            @Nullable UUID learner,
            @NotNull Role role,
            @Nullable Instant expiresAt) {}

    record CreatedKey(
            UUID id,
            @Nullable Reference member,
            @Nullable UUID learner,
            Role role,
            Instant createdAt,
            @Nullable Instant expiresAt,
            String key) {
        static CreatedKey of(ApiKeys.Issued issued) {
            var key = issued.key();
            return new CreatedKey(
                    key.id(),
                    key.member(),
                    key.learner(),
                    key.role(),
                    key.createdAt(),
                    key.expiresAt(),
                    issued.secret().text());
        }
    }
}

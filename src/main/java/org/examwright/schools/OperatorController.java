package org.examwright.schools;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.examwright.platform.Reference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Makes schools, for whoever runs the service; reads none. */
@RestController
class OperatorController {
    private final FirstMembers firstMembers;

    OperatorController(FirstMembers firstMembers) {
        this.firstMembers = firstMembers;
    }

    @PostMapping("/v1/schools")
    @OperatorOnly
    @ResponseStatus(HttpStatus.CREATED)
    CreatedSchool create(@RequestBody @Valid NewSchool school) {
        var admin = school.admin();
        var made =
                firstMembers.createSchool(school.name(), admin == null ? "Administrator" : admin);
        return new CreatedSchool(
                made.school().id(), made.school().name(), made.admin(), made.key().secret().text());
    }

    record NewSchool(
            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(min = 1, max = 200) String admin) {}

    record CreatedSchool(UUID id, String name, Reference admin, String key) {}
}

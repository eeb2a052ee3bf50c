package example.wrong;

import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Breaks every rule for controllers, for the rules to be seen failing. */
@RestController
public class WrongController {
    @GetMapping("/wrong")
    Instant wrong() {
        return Instant.now();
    }
}

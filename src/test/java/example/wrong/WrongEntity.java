package example.wrong;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A public entity without a school, with a name that is refused. */
@Entity
public class WrongEntity {
    @Id private int id;

    int id() {
        return id;
    }
}

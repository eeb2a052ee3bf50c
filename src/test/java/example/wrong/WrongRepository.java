package example.wrong;

import org.springframework.data.repository.Repository;

/** A public repository. */
public interface WrongRepository extends Repository<WrongEntity, Integer> {}

package org.clavis.honor;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.clavis.honor.entity.HonorRepository;
import org.clavis.member.MemberRemoved;

/** Honors go with their member. */
@Dependent
class HonorRemoval {
    @Inject
    private HonorRepository repository;

    /** One by one, so that the Protokoll names them. */
    void goAlong(@Observes MemberRemoved removed) {
        repository.of(removed.member()).forEach(repository::remove);
    }
}

package org.clavis.club;

import static org.clavis.access.Register.CLUB_ADDRESS;
import static org.clavis.access.Register.CLUB_BANK;
import static org.clavis.access.Register.CLUB_LEGAL;
import static org.clavis.access.Right.READ;
import static org.clavis.access.Right.WRITE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.clavis.access.Requires;
import org.clavis.club.entity.ClubAddress;
import org.clavis.club.entity.ClubBank;
import org.clavis.club.entity.ClubRepository;
import org.clavis.club.entity.ClubRow;
import org.clavis.club.entity.LegalStatus;
import org.clavis.shared.RecordChanged;

/**
 * The organisation itself: what it is called, what it is in law, where its money is. Each is there from the beginning
 * and empty until somebody fills it in.
 */
@Stateless
public class ClubRecord {
    @Inject
    private ClubRepository repository;

    @Inject
    private ClubChecks checks;

    @Requires(register = CLUB_ADDRESS, right = READ)
    public ClubAddress address() {
        return repository.only(ClubAddress.class);
    }

    @Requires(register = CLUB_LEGAL, right = READ)
    public LegalStatus legal() {
        return repository.only(LegalStatus.class);
    }

    @Requires(register = CLUB_BANK, right = READ)
    public ClubBank bank() {
        return repository.only(ClubBank.class);
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited address was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = CLUB_ADDRESS, right = WRITE)
    public void correctAddress(long version, ClubAddress edited) {
        correct(ClubAddress.class, version, edited);
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited state was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = CLUB_LEGAL, right = WRITE)
    public void correctLegal(long version, LegalStatus edited) {
        correct(LegalStatus.class, version, edited);
    }

    /**
     * Takes over what was edited.
     *
     * @param version the version the edited account was read with
     * @throws RecordChanged if somebody has saved it since
     */
    @Requires(register = CLUB_BANK, right = WRITE)
    public void correctBank(long version, ClubBank edited) {
        correct(ClubBank.class, version, edited);
    }

    private <T extends ClubRow<T>> void correct(Class<T> register, long version, T edited) {
        T row = repository.only(register);
        ClubChecks.requireVersion(row, version);
        row.correct(edited);
        checks.require(row);
        repository.write(row);
    }
}

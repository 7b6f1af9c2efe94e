package org.clavis.meldung.web.desk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.Serializable;
import org.clavis.member.entity.Gender;
import org.jspecify.annotations.Nullable;

/** A count as typed; nothing is 0. */
public class PaperCount implements Serializable {
    private final Gender gender;

    @Min(0)
    @Max(99_999)
    private @Nullable Integer count;

    PaperCount(Gender gender) {
        this.gender = gender;
    }

    int number() {
        return count == null ? 0 : count;
    }

    public Gender getGender() {
        return gender;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }
}

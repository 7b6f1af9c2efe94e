package org.clavis.it.inside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.clavis.access.Access;
import org.clavis.access.AccessDenied;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every service method that declares a right, called with each right by itself, and with all but the declared one. */
@Inside
class PermissionMatrixIT {
    private static final String CLUB = "matrix-club";

    @Test
    void aMethodIsEntered_ifAndOnlyIfItsRightIsHeld() throws Exception {
        var wrong = new ArrayList<String>();
        int cells = 0;
        for (ServiceMethod method : ServiceMethod.declaringARight()) {
            for (String role : new TreeSet<>(Access.everyRole())) {
                if (enters(method, Set.of(role)) != role.equals(method.role())) {
                    wrong.add(method + " with " + role);
                }
                cells++;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(cells).as("cells of the matrix").isGreaterThan(200);
    }

    @Test
    void allRightsButTheDeclaredOne_areNotEnough() throws Exception {
        var entered = new ArrayList<ServiceMethod>();
        for (ServiceMethod method : ServiceMethod.declaringARight()) {
            var others = new TreeSet<>(Access.everyRole());
            others.remove(method.role());
            if (enters(method, others)) {
                entered.add(method);
            }
        }
        assertThat(entered).isEmpty();
    }

    @Test
    void noRightInsideAClub_makesAnOperator() throws Exception {
        List<ServiceMethod> methods = ServiceMethod.forOperators();
        var everything = new TreeSet<>(Access.everyRole());
        everything.add("operator");
        for (ServiceMethod method : methods) {
            assertThat(enters(method, everything)).as(method.toString()).isFalse();
        }
        assertThat(methods).isNotEmpty();
    }

    private static boolean enters(ServiceMethod method, Set<String> roles) throws Exception {
        @Nullable
        Throwable fault = Acting.in(CLUB).with(roles.toArray(String[]::new)).call(method::faultWhenCalled);
        return !(fault instanceof AccessDenied denied && denied.missingRole().equals(method.role()));
    }
}

package org.clavis.member.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clavis.access.Access;
import org.clavis.access.Right;
import org.clavis.member.DirectoryColumn;
import org.clavis.shared.web.PageAddress;

/**
 * Which columns the list shows besides the name: those of the address, else those chosen last (a cookie remembers), else
 * the usual ones. Of Registers that somebody may not read there are no columns.
 */
@Named
@RequestScoped
public class ListColumns {
    private static final String NAME = "columns";
    private static final int A_YEAR = 365 * 24 * 60 * 60;
    private static final Set<DirectoryColumn> USUAL = EnumSet.of(
            DirectoryColumn.MEMBER_NUMBER,
            DirectoryColumn.AGE,
            DirectoryColumn.TOWN,
            DirectoryColumn.STATUS,
            DirectoryColumn.SECTION,
            DirectoryColumn.JOINED_ON);

    @Inject
    private HttpServletRequest request;

    /** All there are to choose from. */
    public List<DirectoryColumn> getOffered() {
        return Arrays.stream(DirectoryColumn.values())
                .filter(column -> column != DirectoryColumn.FAMILY_NAME && column != DirectoryColumn.GIVEN_NAME)
                .filter(column -> Access.may(column.register(), Right.READ))
                .toList();
    }

    public List<DirectoryColumn> getShown() {
        List<String> asked = PageAddress.of(request).all(NAME);
        List<String> names = asked.isEmpty() ? remembered() : asked;
        return getOffered().stream()
                .filter(column -> names.isEmpty() ? USUAL.contains(column) : names.contains(column.apiName()))
                .toList();
    }

    /** Keeps a choice for the next time. */
    void remember(HttpServletResponse response) {
        if (!PageAddress.of(request).all(NAME).isEmpty()) {
            Cookie cookie = new Cookie(
                    NAME, getShown().stream().map(DirectoryColumn::apiName).collect(Collectors.joining(".")));
            cookie.setPath(request.getContextPath() + "/member/");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            cookie.setSecure(request.isSecure());
            cookie.setMaxAge(A_YEAR);
            response.addCookie(cookie);
        }
    }

    private List<String> remembered() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(cookie -> List.of(cookie.getValue().split("\\.")))
                .findFirst()
                .orElse(List.of());
    }
}

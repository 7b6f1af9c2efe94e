package org.clavis.shared.web.soap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Shows the contracts of {@code /soap/*} to everybody, as they were written: {@code ?wsdl} at an endpoint, and the schema
 * that its WSDL names. Only the address in it is changed to the one that this server is reached by.
 */
public class WsdlFilter extends HttpFilter {
    private static final Pattern ENDPOINT = Pattern.compile("/soap/([a-z]+)");
    private static final Pattern FILE = Pattern.compile("/soap/([a-z]+\\.(?:xsd|wsdl))");
    private static final String WRITTEN = "http://127.0.0.1:8080";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET")) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> contract = contract(request);
        if (contract.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String address = ConfigProvider.getConfig().getValue("clavis.public-url", String.class);
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter().write(contract.get().replace(WRITTEN, address));
    }

    private Optional<String> contract(HttpServletRequest request) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher endpoint = ENDPOINT.matcher(path);
        Matcher file = FILE.matcher(path);
        String name = endpoint.matches() ? endpoint.group(1) + ".wsdl" : file.matches() ? file.group(1) : "";
        return name.isEmpty() ? Optional.empty() : Wsdl.text(getServletContext(), name);
    }
}

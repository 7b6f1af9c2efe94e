package org.clavis.meldung.web.soap;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.xml.soap.SOAPMessage;
import jakarta.xml.ws.BindingType;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.WebServiceProvider;
import jakarta.xml.ws.soap.SOAPBinding;
import org.clavis.shared.web.soap.Caller;

/** {@code /soap/meldung}. An endpoint of SOAP 1.2 takes 1.1 as well, and answers in what it was asked in. */
@WebServiceProvider(
        serviceName = "Meldung",
        portName = "MeldungSoap12",
        targetNamespace = MeldungOperations.NAMESPACE,
        wsdlLocation = "WEB-INF/wsdl/meldung.wsdl")
@ServiceMode(Service.Mode.MESSAGE)
@BindingType(SOAPBinding.SOAP12HTTP_BINDING)
public class MeldungEndpoint implements Provider<SOAPMessage> {
    @Resource
    private WebServiceContext context;

    @Inject
    private MeldungOperations operations;

    @Override
    public SOAPMessage invoke(SOAPMessage request) {
        return operations.contract().answer(request, Caller.of(context));
    }
}

package tsunagi.access;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import tsunagi.kernel.CaseNumber;

/** Reads a case number from an address; what is no case number is an unknown page, not a broken form. */
@Component
class CaseNumbers implements Converter<String, CaseNumber> {
    @Override
    public CaseNumber convert(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException notANumber) {
            throw new CaseNotFound();
        }
    }
}

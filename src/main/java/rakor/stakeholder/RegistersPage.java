package rakor.stakeholder;

import java.util.List;
import rakor.common.Slice;
import rakor.web.Formats;
import rakor.web.Register;

record RegistersPage(List<Register> registers) {
    static String count(Formats formats, Register register) {
        return register.count() > Slice.COUNTED ? formats.number(Slice.COUNTED) + "+" : formats.number(register.count());
    }
}

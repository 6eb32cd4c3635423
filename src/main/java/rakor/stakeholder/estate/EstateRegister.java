package rakor.stakeholder.estate;

import jakarta.inject.Singleton;
import java.util.List;
import rakor.common.Actor;
import rakor.web.Register;

@Singleton
class EstateRegister implements Register.Keeper {
    private final EstateService estates;

    EstateRegister(EstateService estates) {
        this.estates = estates;
    }

    @Override
    public List<Register> registers(Actor actor) {
        return List.of(new Register(2, EstateController.PATH, "stakeholder.estates", estates.count(actor)));
    }
}

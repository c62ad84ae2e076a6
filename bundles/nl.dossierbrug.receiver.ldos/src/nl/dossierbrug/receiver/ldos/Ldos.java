package nl.dossierbrug.receiver.ldos;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * LDOS, in which a primary school reads its own pupils from its administration system. Somebody with the role directie
 * asks for each pupil under "OSO", "aanvraag overdracht", with the BSN and the school's own BRIN.
 */
@Component(service = DossierReceiver.class)
public final class Ldos implements DossierReceiver {

	private static final String ID = "ldos";
	private static final String DIRECTIE = "directie";
	private static final String USERS_AND_CLASSES = ID + ".gebruikers-en-klassen";

	private final Messages messages = new Messages(Ldos.class);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("LDOS");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.GUIDED, Way.FILES);
	}

	/** POPO first: that is how Esis hands over to LDOS, although the school stays the same. */
	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("POPO"), new Profile("BB"));
	}

	@Override
	public List<OwnField> ownFields() {
		return OwnField.of(messages, "groepsoverzicht", "aandacht", "aanpak", "afspraken");
	}

	/** LDOS documents no choice; filling up is the one that can do no harm. */
	@Override
	public List<ImportMode> importModes() {
		return List.of(ImportMode.AANVULLEN, ImportMode.OVERSCHRIJVEN);
	}

	/** LDOS itself takes one number at a time and no file; the whole batch at once is what Dossierbrug adds. */
	@Override
	public Set<RequestWay> requestWays() {
		return Set.of(RequestWay.BSN, RequestWay.BATCH);
	}

	@Override
	public boolean asksOnlyForNewer() {
		return true;
	}

	/** The school reads its own pupils, so a dossier for another school can never be fetched here. */
	@Override
	public Optional<Refusal> objection(Brin own, Brin addressee) {
		return own.equals(addressee) ? Optional.empty()
				: Optional.of(Refusal.of(messages, "ldos.own-brin", addressee.code(), own.code()));
	}

	@Override
	public List<Setting> settings() {
		return List.of(new Setting(USERS_AND_CLASSES, Setting.Kind.YES_NO, "false", messages.text("setting.users-and-classes"),
				messages.text("setting.users-and-classes.help")));
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(Precondition.of(messages, "ldos.role", context.role().equals(DIRECTIE), context.role()).as(Refusal.Kind.NOT_ALLOWED),
				Precondition.of(messages, "ldos.users-and-classes", context.isOn(USERS_AND_CLASSES), USERS_AND_CLASSES).saidBy(USERS_AND_CLASSES));
	}

	@Override
	public List<GuidedStep> guidedSteps() {
		return GuidedStep.table(Ldos.class, "guide.csv");
	}
}

package nl.dossierbrug.sender.esis;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.uwlr.UwlrSender;
import nl.dossierbrug.uwlr.YearsGiven;

/**
 * Esis, the administration system of Rovict. Its users make dossiers ready pupil by pupil, in twenty steps, under
 * "overstapdossier onderhouden"; a dossier goes as a POPO transfer, also to another system of the same school. Over UWLR it gives
 * the roster of the current school year.
 */
@Component(service = DossierSender.class)
public final class Esis extends UwlrSender {

	/** Esis does not publish which of its roles carry the right; these are the people whose work it is. */
	private static final Set<String> MAY_MAKE_READY = Set.of("directie", "administratie", "ib", "beheerder");
	private static final int MOST_SCHOOL_YEARS = 3;

	/**
	 * @param lists reads the export
	 */
	@Activate
	public Esis(@Reference PupilListReader lists) {
		super("esis", "Esis", YearsGiven.CURRENT, lists);
	}

	/** POPO first: Esis has no kind of its own for another system of the same school, its users choose POPO there too. */
	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("POPO"), new Profile("BB"), new Profile("POVO"), new Profile("POSWV"));
	}

	/** The step "aantal schooljaren" goes up to three. */
	@Override
	public OptionalInt mostSchoolYears() {
		return OptionalInt.of(MOST_SCHOOL_YEARS);
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(
				Precondition.of(messages(), "esis.role", MAY_MAKE_READY.contains(context.role()), context.role())
						.as(Refusal.Kind.NOT_ALLOWED));
	}

	/** As Rovict writes it in its dossiers, and as its users write it. */
	@Override
	public List<String> softwareNames() {
		return List.of("Esis", "Rovict");
	}
}

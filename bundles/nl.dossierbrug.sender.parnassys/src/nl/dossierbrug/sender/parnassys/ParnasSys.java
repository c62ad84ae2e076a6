package nl.dossierbrug.sender.parnassys;

import java.util.List;
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
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.uwlr.UwlrSender;
import nl.dossierbrug.uwlr.YearsGiven;

/**
 * ParnasSys, the administration system of most Dutch primary schools. It exports a list of pupils in columns that the
 * user chooses (BSN is not among them by itself) and makes dossiers ready under School › OSO. To programs of others it gives the
 * roster, over UWLR, but no dossiers; so the list and a folder of saved dossiers are what we get of those.
 */
@Component(service = DossierSender.class)
public final class ParnasSys extends UwlrSender {

	private static final String REGIONAL_INITIATIVE = "parnassys.regionaal-initiatief";
	/** ParnasSys does not publish which of its roles carry the right; these are the people whose work it is. */
	private static final Set<String> MAY_MAKE_READY = Set.of("directie", "administratie", "ib", "beheerder");

	/**
	 * @param lists reads the export
	 */
	@Activate
	public ParnasSys(@Reference PupilListReader lists) {
		super("parnassys", "ParnasSys", YearsGiven.ANY, lists);
	}

	/** Binnen-BRIN first, as that is the route of the regional platforms; then to another school; then to the SWV. */
	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"), new Profile("POPO"), new Profile("POVO"), new Profile("POSWV"));
	}

	@Override
	public List<Setting> settings() {
		return List.of(new Setting(REGIONAL_INITIATIVE, Setting.Kind.YES_NO, "false",
				messages().text("setting.regional-initiative"), messages().text("setting.regional-initiative.help")));
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(
				Precondition.of(messages(), "parnassys.role", MAY_MAKE_READY.contains(context.role()), context.role())
						.as(Refusal.Kind.NOT_ALLOWED),
				Precondition.of(messages(), "parnassys.regional-initiative", context.isOn(REGIONAL_INITIATIVE),
						REGIONAL_INITIATIVE).saidBy(REGIONAL_INITIATIVE));
	}

	@Override
	public List<String> softwareNames() {
		return List.of("ParnasSys");
	}
}

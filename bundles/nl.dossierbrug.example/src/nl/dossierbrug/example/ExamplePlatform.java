package nl.dossierbrug.example;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.LiveDelivery;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/** A platform that does not exist and is sent dossiers over its line. This class describes it; {@link ExamplePlatformLine} carries. */
@Component(service = DossierReceiver.class)
public final class ExamplePlatform implements DossierReceiver {

	private static final String ID = "example-platform";

	private final Messages messages = new Messages(ExamplePlatform.class);
	private final ExamplePlatformLine line = new ExamplePlatformLine(ID, name(), messages);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return messages.text("platform.name");
	}

	/** Only this way: it keeps its pupil files itself, so Dossierbrug keeps none in its place. */
	@Override
	public Set<Way> ways() {
		return Set.of(Way.DIRECT);
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"), new Profile("POPO"), new Profile("POVO"));
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of();
	}

	@Override
	public List<OwnField> ownFields() {
		return List.of();
	}

	@Override
	public List<ImportMode> importModes() {
		return List.of(ImportMode.AANVULLEN);
	}

	@Override
	public Arrival arrival() {
		return Arrival.SENT;
	}

	@Override
	public Set<RequestWay> requestWays() {
		return Set.of();
	}

	@Override
	public Optional<LineUse> line() {
		return Optional.of(line);
	}

	@Override
	public Optional<LiveDelivery> liveDelivery() {
		return Optional.of(line);
	}
}

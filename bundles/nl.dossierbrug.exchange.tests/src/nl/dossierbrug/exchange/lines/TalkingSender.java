package nl.dossierbrug.exchange.lines;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.pupil.PupilList;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.Guidance;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.TestSender;

/** A system that is spoken with over a line, and asks for a customer code and a key. */
final class TalkingSender implements DossierSender {

	static final String ID = "praatlas";
	static final String CODE = ID + ".klantcode";
	static final String KEY = ID + ".sleutel";

	private final TestSender quiet = new TestSender(ID, List.of(new Profile("BB")));
	private final List<Setting> asked;

	TalkingSender(boolean asks) {
		asked = asks ? List.of(setting(CODE, Setting.Kind.TEXT, "Klantcode"), setting(KEY, Setting.Kind.SECRET, "Sleutel")) : List.of();
	}

	private static Setting setting(String key, Setting.Kind kind, String label) {
		return new Setting(key, kind, "", Text.same(label), Text.same("Staat op uw contract."));
	}

	@Override
	public Optional<LineUse> line() {
		return Optional.of(new LineUse() {
			@Override
			public Text explanation() {
				return Text.same("Voor de test.");
			}

			@Override
			public List<Setting> particulars() {
				return asked;
			}

			@Override
			public Reply<Text> test(Call call) throws IOException, InterruptedException {
				HttpRequest request = HttpRequest.newBuilder(call.line().address()).header("Sleutel", call.line().particular(KEY).orElse("geen")).build();
				HttpResponse<Long> response = call.line().http().send(request, info -> BodyHandlers.fromSubscriber(new Counting(), Counting::bytes).apply(info));
				return response.statusCode() == 200 ? Reply.done(Text.same(response.body() + " bytes")) : call.line().refused(response);
			}
		});
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("Praatlas");
	}

	@Override
	public Set<Way> ways() {
		return quiet.ways();
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
	public List<Profile> profiles() {
		return quiet.profiles();
	}

	@Override
	public Outcome<PupilList> pupils(ExportedList list, Progress progress) {
		return quiet.pupils(list, progress);
	}

	@Override
	public Text howToGetDossiers() {
		return quiet.howToGetDossiers();
	}

	@Override
	public List<String> softwareNames() {
		return List.of();
	}

	@Override
	public List<Guidance> guidance() {
		return quiet.guidance();
	}
}

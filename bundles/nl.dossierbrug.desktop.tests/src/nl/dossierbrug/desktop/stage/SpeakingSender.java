package nl.dossierbrug.desktop.stage;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.line.Call;
import nl.dossierbrug.core.line.LiveRoster;
import nl.dossierbrug.core.line.Reply;
import nl.dossierbrug.core.spi.DossierSender;
import nl.dossierbrug.core.spi.LineUse;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/** A sending system that is as another one, except that it speaks over a line and may give its roster over it. */
public final class SpeakingSender implements LineUse {

	private final String id;
	private final Optional<LiveRoster> roster;

	/** @param roster what it gives over its line */
	public SpeakingSender(String id, Optional<LiveRoster> roster) {
		this.id = id;
		this.roster = roster;
	}

	/** As it is registered. @param other as which it is but for its line */
	public DossierSender like(DossierSender other) {
		return (DossierSender) Proxy.newProxyInstance(DossierSender.class.getClassLoader(), new Class<?>[] { DossierSender.class }, (self, method, given) -> switch (method.getName()) {
			case "id" -> id;
			case "name" -> Text.same("Praatsysteem");
			case "ways" -> Set.of(Way.FILES);
			case "settings", "preconditions", "guidedSteps" -> List.of();
			case "line" -> Optional.of(this);
			case "liveRoster" -> roster;
			case "equals" -> self == given[0];
			case "hashCode" -> id.hashCode();
			default -> {
				try {
					yield method.invoke(other, given);
				} catch (InvocationTargetException e) {
					throw e.getCause();
				}
			}
		});
	}

	@Override
	public Text explanation() {
		return Text.of("Uw leverancier geeft u het adres en de klantcode.", "Your vendor gives you the address and the customer code.");
	}

	@Override
	public List<Setting> particulars() {
		return List.of(new Setting(id + ".klantcode", Setting.Kind.TEXT, "", Text.of("Klantcode", "Customer code"), Text.of("Staat op de brief.", "It is in the letter.")),
				new Setting(id + ".sleutel", Setting.Kind.SECRET, "", Text.of("Sleutel", "Key"), Text.of("Komt per post.", "Comes by post.")));
	}

	@Override
	public Reply<Text> test(Call call) throws IOException, InterruptedException {
		HttpResponse<String> answer = call.line().http().send(HttpRequest.newBuilder(call.line().address()).build(), HttpResponse.BodyHandlers.ofString());
		return answer.statusCode() == 200 ? Reply.done(Text.same(answer.body())) : call.line().refused(answer);
	}
}

package nl.dossierbrug.exchange.settings;

import nl.dossierbrug.core.spi.Setting;

/**
 * A setting and its value.
 *
 * @param setting as the connector declares it
 * @param value what it is now; of a secret nothing
 * @param chosen whether somebody set it; false while it is the declared default. Of a secret, whether there is one
 */
public record SettingValue(Setting setting, String value, boolean chosen) {

	/** Whether it may not be shown. */
	public boolean secret() {
		return setting.kind() == Setting.Kind.SECRET;
	}
}

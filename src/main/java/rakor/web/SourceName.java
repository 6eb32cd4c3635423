package rakor.web;

import java.net.URI;

/** How a page calls a source: by the site it stands on. */
public final class SourceName {
    private SourceName() {}

    public static String of(String address) {
        try {
            String host = URI.create(address).getHost();
            return host == null ? address : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }
}

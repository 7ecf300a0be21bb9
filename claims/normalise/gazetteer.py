"""Places and the places in them, as explicit tables: a modest selection for news."""

PLACES: dict[str, tuple[str, ...]] = {
    "Afghanistan": tuple(
        "Badakhshan|Badghis|Baghlan|Balkh|Bamiyan|Daykundi|Farah|Faryab|Ghazni|Ghor|Helmand|Herat"
        "|Jowzjan|Kabul|Kandahar|Kapisa|Khost|Kunar|Kunduz|Laghman|Logar|Nangarhar|Nimroz|Nuristan"
        "|Paktia|Paktika|Panjshir|Parwan|Samangan"
        "|Sar-e Pol|Takhar|Uruzgan|Wardak|Zabul|Bagram".split("|")
    ),
    "Balkh": ("Mazar-i-Sharif",),
    "Nangarhar": ("Jalalabad",),
    "Helmand": ("Lashkar Gah", "Sangin", "Marjah"),
    "Paktia": ("Gardez",),
    "Baghlan": ("Pul-i-Khumri",),
    "Pakistan": (
        "Khyber Pakhtunkhwa",
        "Punjab",
        "Sindh",
        "Balochistan",
        "Islamabad",
        "Gilgit-Baltistan",
        "Azad Kashmir",
        "Federally Administered Tribal Areas",
    ),
    "Khyber Pakhtunkhwa": tuple(
        "Peshawar|Swat|Mardan|Bannu|Kohat|Abbottabad|Mansehra|Dera Ismail Khan|Nowshera|Charsadda"
        "|Hangu|Lakki Marwat|Tank|North Waziristan|South Waziristan|Waziristan|Bajaur|Khyber"
        "|Kurram|Mohmand|Orakzai|Dir|Chitral|Buner|Shangla|Malakand|Karak|Swabi".split("|")
    ),
    "North Waziristan": ("Miran Shah", "Mir Ali"),
    "South Waziristan": ("Wana",),
    "Kurram": ("Parachinar",),
    "Swat": ("Mingora",),
    "Punjab": tuple(
        "Lahore|Rawalpindi|Faisalabad|Multan|Gujranwala|Sialkot|Bahawalpur|Sargodha|Mianwali"
        "|Attock|Dera Ghazi Khan|Murree".split("|")
    ),
    "Sindh": ("Karachi", "Hyderabad", "Sukkur", "Larkana", "Jacobabad", "Dadu"),
    "Balochistan": tuple(
        "Quetta|Gwadar|Turbat|Chaman|Khuzdar|Panjgur|Nushki|Zhob|Ziarat|Sibi|Mastung|Pishin".split(
            "|"
        )
    ),
    "India": tuple(
        "New Delhi|Mumbai|Kolkata|Chennai|Bengaluru|Ahmedabad|Pune|Jaipur|Lucknow|Srinagar|Jammu"
        "|Jammu and Kashmir|Gujarat|Maharashtra|Kerala|Tamil Nadu|Uttar Pradesh|Bihar|West Bengal"
        "|Assam|Manipur|Rajasthan|Karnataka|Odisha|Goa".split("|")
    ),
    "Bangladesh": ("Dhaka", "Chittagong", "Cox's Bazar", "Sylhet"),
    "Sri Lanka": ("Colombo", "Jaffna", "Kandy"),
    "Nepal": ("Kathmandu", "Pokhara"),
    "Myanmar": ("Naypyidaw", "Yangon", "Mandalay", "Rakhine"),
    "Iran": tuple(
        "Tehran|Mashhad|Isfahan|Shiraz|Tabriz|Qom|Zahedan|Kerman|Natanz|Bushehr".split("|")
    ),
    "Iraq": tuple(
        "Baghdad|Mosul|Basra|Erbil|Kirkuk|Najaf|Karbala|Fallujah|Ramadi|Tikrit|Anbar|Nineveh".split(
            "|"
        )
    ),
    "Syria": tuple(
        "Damascus|Aleppo|Homs|Idlib|Raqqa|Hama|Latakia|Daraa|Deir ez-Zor|Kobani|Palmyra".split("|")
    ),
    "Turkey": tuple("Ankara|Istanbul|Izmir|Diyarbakir|Gaziantep|Adana|Hatay|Antakya".split("|")),
    "Lebanon": ("Beirut", "Tripoli, Lebanon", "Sidon", "Tyre"),
    "Israel": ("Jerusalem", "Tel Aviv", "Haifa", "Eilat", "Sderot", "Ashkelon"),
    "Palestine": ("Gaza Strip", "West Bank"),
    "Gaza Strip": ("Gaza City", "Rafah", "Khan Younis", "Jabalia"),
    "West Bank": ("Ramallah", "Nablus", "Jenin", "Hebron", "Bethlehem"),
    "Yemen": ("Sanaa", "Aden", "Hodeidah", "Taiz", "Marib", "Saada"),
    "Saudi Arabia": ("Riyadh", "Jeddah", "Mecca", "Medina", "Dammam"),
    "United Arab Emirates": ("Abu Dhabi", "Dubai", "Sharjah"),
    "Qatar": ("Doha",),
    "Egypt": ("Cairo", "Alexandria", "Giza", "Sinai", "Sharm el-Sheikh"),
    "Libya": ("Tripoli", "Benghazi", "Misrata", "Sirte", "Derna"),
    "Sudan": ("Khartoum", "Omdurman", "Darfur", "Port Sudan", "El Fasher"),
    "Somalia": ("Mogadishu", "Kismayo", "Puntland", "Baidoa"),
    "Ethiopia": ("Addis Ababa", "Tigray", "Mekelle", "Amhara", "Oromia"),
    "Kenya": ("Nairobi", "Mombasa", "Garissa", "Kisumu"),
    "Nigeria": tuple(
        "Abuja|Lagos|Kano|Maiduguri|Borno|Kaduna|Port Harcourt|Ibadan|Chibok".split("|")
    ),
    "South Africa": ("Pretoria", "Johannesburg", "Cape Town", "Durban"),
    "Democratic Republic of the Congo": ("Kinshasa", "Goma", "Lubumbashi", "Ituri", "North Kivu"),
    "Mali": ("Bamako", "Timbuktu", "Gao"),
    "China": tuple(
        "Beijing|Shanghai|Guangzhou|Shenzhen|Wuhan|Chongqing|Chengdu|Tianjin|Xinjiang|Tibet"
        "|Sichuan|Hubei|Guangdong|Hong Kong|Macau".split("|")
    ),
    "Xinjiang": ("Urumqi", "Kashgar"),
    "Japan": ("Tokyo", "Osaka", "Kyoto", "Fukushima", "Hiroshima", "Nagasaki", "Okinawa"),
    "South Korea": ("Seoul", "Busan", "Incheon", "Daegu"),
    "Indonesia": ("Jakarta", "Bali", "Aceh", "Java", "Sumatra", "Surabaya", "Sulawesi", "Lombok"),
    "Philippines": ("Manila", "Mindanao", "Cebu", "Davao", "Marawi", "Luzon", "Tacloban"),
    "Thailand": ("Bangkok", "Chiang Mai", "Phuket", "Pattani"),
    "Vietnam": ("Hanoi", "Ho Chi Minh City", "Da Nang"),
    " Australia": (
        "Canberra",
        "Sydney",
        "Melbourne",
        "Brisbane",
        "Perth",
        "Queensland",
        "Victoria State",
    ),
    "Russia": tuple(
        "Moscow|St. Petersburg|Chechnya|Grozny|Dagestan|Kursk|Belgorod|Rostov-on-Don|Volgograd"
        "|Kazan|Vladivostok|Beslan|Siberia".split("|")
    ),
    "Ukraine": tuple(
        "Kyiv|Kharkiv|Odesa|Lviv|Dnipro|Donetsk|Luhansk|Mariupol|Kherson|Zaporizhzhia|Crimea"
        "|Bakhmut|Bucha|Donbas".split("|")
    ),
    "Crimea": ("Sevastopol", "Simferopol"),
    "France": ("Paris", "Marseille", "Lyon", "Nice", "Toulouse", "Strasbourg"),
    "Germany": ("Berlin", "Munich", "Hamburg", "Frankfurt", "Cologne", "Bavaria", "Dresden"),
    "United Kingdom": ("England", "Scotland", "Wales", "Northern Ireland"),
    "England": tuple(
        "London|Manchester|Birmingham|Liverpool|Leeds|Bristol|Sheffield|Newcastle".split("|")
    ),
    "Scotland": ("Edinburgh", "Glasgow", "Aberdeen"),
    "Wales": ("Cardiff",),
    "Northern Ireland": ("Belfast",),
    "Spain": ("Madrid", "Barcelona", "Valencia", "Seville", "Catalonia"),
    "Italy": ("Rome", "Milan", "Naples", "Turin", "Sicily", "Lampedusa", "Venice"),
    "Greece": ("Athens", "Thessaloniki", "Lesbos", "Crete"),
    "Belgium": ("Brussels", "Antwerp"),
    "Netherlands": ("Amsterdam", "Hague", "Rotterdam"),
    "Switzerland": ("Bern", "Geneva", "Zurich"),
    "Poland": ("Warsaw", "Krakow", "Gdansk"),
    "Canada": tuple("Ottawa|Toronto|Montreal|Vancouver|Ontario|Quebec|Alberta|Calgary".split("|")),
    "Mexico": ("Mexico City", "Tijuana", "Ciudad Juarez", "Guadalajara", "Monterrey", "Chiapas"),
    "Brazil": ("Brasília", "Rio de Janeiro", "Sao Paulo", "Salvador", "Manaus"),
    "Haiti": ("Port-au-Prince",),
    "United States": tuple(
        "Alabama|Alaska|Arizona|Arkansas|California"
        "|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho"
        "|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan"
        "|Minnesota|Mississippi|Missouri|Montana"
        "|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico"
        "|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Puerto Rico"
        "|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia"
        "|Washington State|West Virginia|Wisconsin|Wyoming|Washington|New York".split("|")
    ),
    "California": ("Los Angeles", "San Francisco", "San Diego", "Oakland", "Sacramento"),
    "Texas": ("Houston", "Dallas", "Austin", "San Antonio", "El Paso", "Uvalde"),
    "Illinois": ("Chicago",),
    "Massachusetts": ("Boston",),
    "Florida": ("Miami", "Orlando", "Tampa", "Tallahassee"),
    "Pennsylvania": ("Philadelphia", "Pittsburgh"),
    "Georgia": ("Tbilisi",),
    "Washington State": ("Seattle",),
    "Nevada": ("Las Vegas",),
    "Louisiana": ("New Orleans",),
    "Michigan": ("Detroit",),
    "Colorado": ("Denver",),
    "New York": ("Manhattan", "Brooklyn", "Queens", "Bronx", "Staten Island"),
}
"""Wider place to the places directly in it."""

SPELLINGS: dict[str, str] = {
    "KP": "Khyber Pakhtunkhwa",
    "KPK": "Khyber Pakhtunkhwa",
    "Khyber-Pakhtunkhwa": "Khyber Pakhtunkhwa",
    "NWFP": "Khyber Pakhtunkhwa",
    "North-West Frontier Province": "Khyber Pakhtunkhwa",
    "FATA": "Federally Administered Tribal Areas",
    "Baluchistan": "Balochistan",
    "Miranshah": "Miran Shah",
    "D.I. Khan": "Dera Ismail Khan",
    "Mazar-e-Sharif": "Mazar-i-Sharif",
    "Mazar-e Sharif": "Mazar-i-Sharif",
    "Lashkargah": "Lashkar Gah",
    "Qandahar": "Kandahar",
    "Konduz": "Kunduz",
    "Urozgan": "Uruzgan",
    "Oruzgan": "Uruzgan",
    "Maidan Wardak": "Wardak",
    "Delhi": "New Delhi",
    "Bombay": "Mumbai",
    "Calcutta": "Kolkata",
    "Bangalore": "Bengaluru",
    "Kiev": "Kyiv",
    "Kharkov": "Kharkiv",
    "Odessa": "Odesa",
    "Lvov": "Lviv",
    "Saint Petersburg": "St. Petersburg",
    "NYC": "New York",
    "New York City": "New York",
    "Washington DC": "Washington",
    "Washington D.C.": "Washington",
    "Washington, D.C.": "Washington",
    "Washington, DC": "Washington",
    "L.A.": "Los Angeles",
    "Gaza": "Gaza Strip",
    "Rangoon": "Yangon",
    "Peking": "Beijing",
    "Teheran": "Tehran",
    "Sana'a": "Sanaa",
    "Bogota": "Bogotá",
    "Brasilia": "Brasília",
    "São Paulo": "Sao Paulo",
}
"""Other spellings to the canonical name."""

// Generated from openapi/leadleap.yaml by `npm run generate`. Do not edit: change the contract instead.

/** The industries of each sector. */
export const sectors = {
  "Technology": [
    "Software & SaaS",
    "IT Services & Consulting",
    "Cybersecurity",
    "Cloud Infrastructure",
    "Data & Analytics",
    "Artificial Intelligence",
    "Computer Hardware",
    "Semiconductors",
    "Consumer Electronics",
    "Gaming & Esports",
  ],
  "Healthcare": [
    "Hospitals & Clinics",
    "Pharmaceuticals",
    "Biotechnology",
    "Medical Devices",
    "Health Insurance",
    "Digital Health",
    "Mental Health",
    "Veterinary",
    "Elder Care",
  ],
  "Financial Services": [
    "Banking",
    "Insurance",
    "Investment Management",
    "Venture Capital & Private Equity",
    "Fintech",
    "Accounting",
    "Payments",
    "Credit Unions",
  ],
  "Manufacturing": [
    "Industrial Machinery",
    "Automotive",
    "Aerospace & Defense",
    "Chemicals",
    "Electronics Manufacturing",
    "Textiles & Apparel",
    "Plastics & Packaging",
    "Metals & Mining",
    "Furniture",
  ],
  "Retail": [
    "E-commerce",
    "Supermarkets & Grocery",
    "Fashion Retail",
    "Home Improvement",
    "Luxury Goods",
    "Sporting Goods",
    "Wholesale",
  ],
  "Professional Services": [
    "Management Consulting",
    "Legal Services",
    "Human Resources & Staffing",
    "Marketing & Advertising",
    "Architecture & Design",
    "Engineering Services",
    "Research Services",
    "Public Relations",
  ],
  "Education": [
    "Higher Education",
    "Primary & Secondary Education",
    "E-learning",
    "Vocational Training",
    "Test Preparation",
  ],
  "Real Estate": [
    "Commercial Real Estate",
    "Residential Real Estate",
    "Property Management",
    "Construction",
    "Building Materials",
  ],
  "Energy": [ "Oil & Gas", "Renewable Energy", "Electric Utilities", "Water & Waste", "Nuclear Energy" ],
  "Transportation": [
    "Logistics & Supply Chain",
    "Airlines & Aviation",
    "Maritime",
    "Rail",
    "Trucking",
    "Ride Sharing & Mobility",
  ],
  "Media": [ "Broadcasting", "Publishing", "Film & Video", "Music", "Digital Media", "Social Networks" ],
  "Hospitality": [
    "Hotels & Lodging",
    "Restaurants",
    "Travel & Tourism",
    "Events & Venues",
    "Casinos",
    "Sports & Recreation",
  ],
  "Telecommunications": [ "Wireless Carriers", "Internet Providers", "Satellite Communications", "Telecom Equipment" ],
  "Agriculture": [ "Farming", "Food Production", "Food & Beverage", "Forestry" ],
  "Public Sector": [ "Government", "Nonprofit", "International Affairs", "Public Safety" ],
} as const

/** Departments. */
export const departments = [
  "Engineering",
  "Sales",
  "Marketing",
  "Finance",
  "Human Resources",
  "Operations",
  "Product",
  "Design",
  "Customer Success",
  "Information Technology",
  "Legal",
  "Research",
  "Procurement",
  "Administration",
  "Executive",
] as const

/** Job levels. */
export const jobLevels = [ "C-Level", "VP", "Director", "Manager", "Senior", "Staff", "Entry", "Intern" ] as const

/** Brackets of the number of employees, ascending. */
export const companySizes = [ "1-10", "11-50", "51-200", "201-500", "501-1000", "1001-5000", "5001-10000", "10001+" ] as const

/** Brackets of yearly revenue, ascending. */
export const sizeRanges = [
  "Under $1M",
  "$1M-$10M",
  "$10M-$50M",
  "$50M-$100M",
  "$100M-$500M",
  "$500M-$1B",
  "$1B-$10B",
  "Over $10B",
] as const

/** Countries. */
export const countries = [ "US", "Canada", "UK", "Ireland", "Germany", "France", "Sweden", "Australia" ] as const

/** Why an address is not valid. */
export const emailReasons = [ "invalid_format", "domain_not_found", "mailbox_not_found", "disposable_domain" ] as const
